/**
 * The renderer of forms/*.form: shows a form in the reader's language, asks on sending, lists what is wrong on top and at
 * the fields, and hands checked values on. It decides nothing and stores nothing.
 */
package id.anugerah.ui.forms;
