/**
 * The rows of the module {@code gate}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.gate.store;
