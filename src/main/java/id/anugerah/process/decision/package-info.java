/**
 * The engine's side of the decision port: evaluates the tables of processes/*.dmn and remembers answers of one version.
 */
package id.anugerah.process.decision;
