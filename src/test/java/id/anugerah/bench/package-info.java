/**
 * Benchmarks of the services, each started by {@code bench/run <name>}; see bench/README.md. Not part of the product.
 */
package id.anugerah.bench;
