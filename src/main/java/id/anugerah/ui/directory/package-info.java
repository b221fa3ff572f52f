/**
 * The lists of institutions and units as organizers keep them: looked through and changed, taken along as a file, a file taken
 * over after its dry run, and duplicates merged. Auditors read the lists.
 */
package id.anugerah.ui.directory;
