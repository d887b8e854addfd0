/** Tests of the demonstration and the generator of made-up dossiers. */
package vn.motcua.demo;
