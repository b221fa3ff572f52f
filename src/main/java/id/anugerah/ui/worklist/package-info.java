/**
 * The work list: what a person holds, may take and has done, and what the team has, with tab, filter and order in the address
 * and the keyboard for those
 * who do this all day; it follows what others do while it is shown. A task leads to the screen where it is done; the list itself decides nothing. Keys and their help
 * are shared with the verification screens.
 */
package id.anugerah.ui.worklist;
