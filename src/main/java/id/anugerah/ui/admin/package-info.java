/**
 * The administrator's pages: mails that the system wrote, and people: who they are, what they may do, how they are invited.
 */
package id.anugerah.ui.admin;
