/**
 * The rows of the module {@code substitute}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.substitute.store;
