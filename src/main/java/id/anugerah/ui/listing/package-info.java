/**
 * What lists on screens share: a search, pages, and the list as a file. What of a list is shown always stands in the address.
 */
package id.anugerah.ui.listing;
