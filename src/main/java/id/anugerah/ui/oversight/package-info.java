/**
 * The screens of oversight for auditors and administrators: the whole audit trail with a search that stands in the address, and
 * the checks of all its chains and seals. Nothing can be changed here.
 */
package id.anugerah.ui.oversight;
