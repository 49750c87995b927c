/**
 * Version of the columns, files and addresses below `data/v1`: the first number is that of the
 * folder, the second grows with every column or file that is added.
 */
export const schemaVersion = '1.1.0';
