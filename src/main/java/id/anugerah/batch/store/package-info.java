/**
 * The rows of runs and their items. An item is locked for as long as the transaction lives that works on it.
 */
package id.anugerah.batch.store;
