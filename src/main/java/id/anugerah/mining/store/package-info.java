/**
 * Rows of our own tables beside the engine's history: what cases are called, and the mails about them. Only the module itself
 * may use it.
 */
package id.anugerah.mining.store;
