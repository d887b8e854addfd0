/**
 * The journeys of officers and citizens in a real browser, every page scanned for accessibility.
 */
package vn.motcua.browser;
