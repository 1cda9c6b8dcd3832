-- What the test asks of a Neovim that runs with the settings of the manual. Each function is one question and answers
-- in JSON, since an answer of several lines does not survive the way out.

-- A menu has nobody to choose from it: the choice whose title begins with `wanted_choice` is taken.
vim.ui.select = function(items, options, on_choice)
  for index, item in ipairs(items) do
    if vim.startswith((options.format_item or tostring)(item), vim.g.wanted_choice) then
      return on_choice(item, index)
    end
  end
  on_choice(nil, nil)
end

function _G.plan_findings()
  local found = {}
  for _, it in ipairs(vim.diagnostic.get(0)) do
    local lsp = it.user_data.lsp
    local page = lsp.codeDescription and lsp.codeDescription.href or ''
    table.insert(found, { code = lsp.code, line = it.lnum, severity = it.severity, message = it.message, page = page })
  end
  return vim.json.encode(found)
end

function _G.plan_text()
  return vim.json.encode(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'))
end

-- The words in the window that floats above the text.
function _G.plan_hover()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      return vim.json.encode(table.concat(lines, '\n'))
    end
  end
  return '""'
end

-- The proposals on show.
function _G.plan_proposals()
  local words = {}
  for _, it in ipairs(vim.fn.complete_info({ 'items' }).items) do
    table.insert(words, it.word)
  end
  return vim.json.encode(vim.fn.pumvisible() == 1 and words or {})
end
