/**
 * Who may do what, held against docs/access-matrix.md: every service, screen and address of the running product has a row
 * there, and every caller is let in or turned away as the row says.
 */
package id.anugerah.access;
