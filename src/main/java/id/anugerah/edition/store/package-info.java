/**
 * The rows of the module {@code edition}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.edition.store;
