/**
 * What a participant reads at the end: verified options with reasons, the jury's means, rank and award.
 */
package id.anugerah.outcome;
