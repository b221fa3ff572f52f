/**
 * The rows that retention touches: the one place where a module writes into the tables of others, because what is forgotten
 * must be forgotten in one transaction. Only the module itself may use it.
 */
package id.anugerah.retention.store;
