/**
 * What organizers prepare in the browser: the list of what is to be done for an edition, its plan, the sheets with weights and
 * texts, the decision tables with their examples, and the two acts that make it count.
 */
package id.anugerah.ui.setup;
