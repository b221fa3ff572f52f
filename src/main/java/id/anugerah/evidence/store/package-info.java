/**
 * The rows of the module {@code evidence}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.evidence.store;
