/**
 * The embedded engine: its configuration, its schema, the deployment of processes/, its clock and its job clockwork.
 */
@NamedInterface("engine")
package id.anugerah.process.engine;

import org.springframework.modulith.NamedInterface;
