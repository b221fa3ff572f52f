/**
 * The rows of the module {@code outcome}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.outcome.store;
