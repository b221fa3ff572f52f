/**
 * The rows of the module {@code team}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.team.store;
