/**
 * The screens of process operations: incidents, running cases, migration to a new version. Administrators act, auditors look;
 * every act says beforehand what will happen and asks for its reason.
 */
package id.anugerah.ui.operations;
