/**
 * The rows of the module {@code panel}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.panel.store;
