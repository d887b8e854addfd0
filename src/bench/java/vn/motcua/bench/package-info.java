/** What the benches share: contenders measured in turn, CPU milliseconds first, one table. */
package vn.motcua.bench;
