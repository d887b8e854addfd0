/**
 * Tests of the whole application and what all tests stand on: the database, the clock, the browser.
 */
package vn.motcua;
