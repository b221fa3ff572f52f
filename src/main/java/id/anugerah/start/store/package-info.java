/**
 * What the start keeps about itself: whether the demo season is there, whole or half made, and how a half made one is
 * thrown away.
 */
package id.anugerah.start.store;
