/**
 * The engine's side of the decision port: evaluates the tables of processes/*.dmn and remembers answers of one version.
 * Conditions of forms are evaluated here as well, by the same FEEL.
 */
package id.anugerah.process.decision;
