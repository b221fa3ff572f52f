/**
 * The rows of the module {@code verification}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.verification.store;
