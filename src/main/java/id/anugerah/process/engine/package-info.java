/**
 * The embedded engine: its configuration, its schema, the deployment of processes/, its clock and its job clockwork.
 */
package id.anugerah.process.engine;
