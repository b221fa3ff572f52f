/**
 * The rows of the module {@code account}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.account.store;
