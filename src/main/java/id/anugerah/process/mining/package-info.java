/**
 * The engine's side of what is watched: its history, its diagrams and its running tokens, read and never changed. What the figures
 * mean is said in the domain's module of the same name.
 */
package id.anugerah.process.mining;
