/**
 * Which edition has adopted which version of a decision table since when: rows that are added and never changed.
 */
package id.anugerah.decision.store;
