/**
 * Rows of operations: what the cases are called, and the migrations that were asked for. Nothing of the engine is read here.
 */
package id.anugerah.operations.store;
