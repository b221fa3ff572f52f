/**
 * Documents that a signed-in person downloads: the receipt as a PDF and evidence files. The services decide who may read;
 * the headers keep a file from acting as a page.
 */
package id.anugerah.web.documents;
