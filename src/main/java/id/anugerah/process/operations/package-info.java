/**
 * The engine's side of what administrators do: failed jobs tried again, cases suspended, resumed, moved and cancelled, running
 * instances migrated. Rules and reasons are the domain's; here is only what the engine does and why it cannot.
 */
package id.anugerah.process.operations;
