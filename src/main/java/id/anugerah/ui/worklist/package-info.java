/**
 * The work list: what a person holds, may take and has done, with tab and filter in the address and the keyboard for those
 * who do this all day. A task leads to the screen where it is done; the list itself decides nothing. Keys and their help
 * are shared with the verification screens.
 */
package id.anugerah.ui.worklist;
