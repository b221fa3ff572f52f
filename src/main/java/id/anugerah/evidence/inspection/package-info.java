/**
 * Looks into a file that somebody wants to add: what it really is, whether it is whole, whether it could harm whoever opens
 * it, and which bytes of it may be kept. Everything is judged on bounded memory and in bounded time.
 */
package id.anugerah.evidence.inspection;
