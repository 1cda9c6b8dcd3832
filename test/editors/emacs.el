;; What the test asks of an Emacs that runs with the settings of the manual. -*- lexical-binding: t -*-
;; Run as `emacs --batch -l emacs.el SETTINGS PLAN`; prints one JSON object: what was shown and done.
;; Ends with an error when an answer does not come.

(require 'package)
(package-initialize)
(require 'json)
(require 'seq)
(setq lsp-session-file (expand-file-name "~/lsp-session")
      lsp-auto-guess-root t
      lsp-enable-file-watchers nil
      lsp-keep-workspace-alive nil
      lsp-diagnostics-provider :none
      lsp-warn-no-matched-clients nil)

(defun wait-for (what condition)
  "Wait until CONDITION gives a value, and give it; WHAT is said when it does not."
  (let ((end (+ (float-time) 15)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) end) (error "No answer: %s" what))
      (accept-process-output nil 0.05))
    value))

(defun go-behind (words)
  (goto-char (point-min))
  (search-forward words))

(defun findings ()
  "The findings of the plan, as the editor keeps them."
  (mapcar (lambda (it) `((code . ,(lsp-get it :code))
                         (line . ,(lsp-get (lsp-get (lsp-get it :range) :start) :line))))
          (gethash (lsp--fix-path-casing (buffer-file-name)) (lsp-diagnostics t))))

(defun finding-p (code)
  (seq-some (lambda (it) (equal (alist-get 'code it) code)) (findings)))

(defun this-line ()
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(let (answer)
  (load (pop command-line-args-left) nil t)
  (find-file (pop command-line-args-left))

  (wait-for "findings" (lambda () (finding-p "keyword-misspelt")))
  (push (cons 'findings (vconcat (findings))) answer)

  (go-behind "76/NQ")
  (save-window-excursion (lsp-describe-thing-at-point))
  (push (cons 'hover (with-current-buffer "*lsp-help*" (buffer-string))) answer)

  (go-behind "Phối hợp: ")
  (insert "stp")
  (completion-at-point)
  (save-window-excursion
    (switch-to-buffer "*Completions*")
    (goto-char (point-min))
    (search-forward "Sở Tư ph")
    (choose-completion))
  (push (cons 'completed (this-line)) answer)

  (wait-for "the finding again" (lambda () (finding-p "keyword-misspelt")))
  (go-behind "Chu t")
  (let ((fix (seq-find (lambda (it) (equal (lsp-get it :kind) "quickfix")) (lsp-code-actions-at-point))))
    (push (cons 'fix (lsp-get fix :title)) answer)
    (lsp-execute-code-action fix))
  (push (cons 'repaired (this-line)) answer)
  (wait-for "no such finding" (lambda () (not (finding-p "keyword-misspelt"))))

  (princ (json-encode answer))
  (set-buffer-modified-p nil)
  (lsp-workspace-shutdown (car (lsp-workspaces))))
