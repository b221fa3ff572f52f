/**
 * Reads the text out of stored files, page by page, some seconds after the upload, in bounded time and length. What fails is
 * recorded; the file itself is never touched.
 */
package id.anugerah.evidence.text;
