/**
 * What organizers and auditors watch of an edition while it goes: funnel, days, drafts, document evaluation, jury, mails. A page
 * follows what happens while it is shown; each number opens its list, each table can be taken along as a file.
 */
package id.anugerah.ui.insight;
