/**
 * An edition of the competition: its name, instruments, parameters and the calendar of its phases. Every deadline in the
 * product is asked here.
 */
package id.anugerah.edition;
