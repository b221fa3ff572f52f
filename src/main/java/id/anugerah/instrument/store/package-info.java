/**
 * The rows of the module {@code instrument}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.instrument.store;
