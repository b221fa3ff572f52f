/**
 * The third ring's screens for people who are signed in; the only importer of Vaadin. A screen shows what the domain says
 * and calls its services; it decides nothing.
 */
package id.anugerah.ui;
