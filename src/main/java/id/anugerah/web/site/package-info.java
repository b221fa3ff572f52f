/**
 * The public, server-rendered pages: start page, registration, activation, sign-in, finalists and winners, help, errors.
 * They work without JavaScript, in both languages, and keep nothing about a visitor but the language.
 */
@NamedInterface("site")
package id.anugerah.web.site;

import org.springframework.modulith.NamedInterface;
