/**
 * The rows of the module {@code audit}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.audit.store;
