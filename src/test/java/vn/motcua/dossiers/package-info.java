/**
 * Tests of the dossiers' core: the table of moves, the life of a dossier, the chain of its history.
 */
package vn.motcua.dossiers;
