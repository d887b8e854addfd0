/** Tests of the embedded database, the roles and the clock. */
package vn.motcua.database;
