/** Quality references as files: our YAML, Excel workbooks, libraries of CISO Assistant; and how they are taken in and given out. */
package fr.jalon.labelling.reference.exchange;
