/**
 * The administrator's reading pages: mails that the system wrote, and people by role. Nothing is changed here.
 */
package id.anugerah.ui.admin;
