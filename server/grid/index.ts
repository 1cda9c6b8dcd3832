export { editCell, type CellEdit } from './edit-cell';
export { cellAt, editable, gridTables, type CellPlace, type EditableCell } from './grid';
export { pasteRows, type PastedRows } from './paste-rows';
