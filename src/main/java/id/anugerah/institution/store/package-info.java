/**
 * The rows of the module {@code institution}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.institution.store;
